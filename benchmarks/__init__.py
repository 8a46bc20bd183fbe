"""What measures the program: its accuracy on labelled sets, its speed."""
