"""Every screen in each of its states, one module for each part of the way."""
