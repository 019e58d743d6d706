"""Reports in forms that other programs read."""
