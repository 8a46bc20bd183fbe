"""What formats share: lines, labels, lists, markers, lightweight markup."""
