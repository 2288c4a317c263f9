"""What a value is told of, and whether the two texts tell it of one thing."""
