"""The values that travel between the rooms: frozen, slotted, standard library only, no verbs."""
