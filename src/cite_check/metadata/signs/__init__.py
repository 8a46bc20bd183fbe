"""What can be seen on a page that may matter for what kind of page it is, one file a family of signs."""
