"""The command line: the only place of the project that prints, asks or reads the clock."""
