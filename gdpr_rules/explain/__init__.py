"""Findings to text, in French and English; it computes nothing."""
