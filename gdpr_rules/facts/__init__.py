"""What a practice says about itself; it knows no law.

A `Case` holds one practice on one day: facts by kind and id, every value stated, unknown, or not asked.
"""
