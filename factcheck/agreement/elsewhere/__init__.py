"""What the passage has, but tells of something else."""
