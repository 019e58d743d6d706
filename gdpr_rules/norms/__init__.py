"""What the law says, as objects; it knows no file and no engine."""
