"""What builds, checks and prepares the project. Nothing of this ships."""
