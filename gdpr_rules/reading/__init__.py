"""From files to norms: every mistake with its file, line and column, all of them at once."""
