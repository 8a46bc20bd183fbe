"""The only door to the network: a target in, an outcome out. It never raises for what the web does."""
