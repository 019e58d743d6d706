"""An independent check of what the engines concluded; it shares no code with them."""
