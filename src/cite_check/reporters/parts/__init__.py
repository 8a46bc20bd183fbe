"""What the formats share: text from outside, CSL-JSON, counts, layout."""
