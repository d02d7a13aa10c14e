"""Cues, made of sine waves and played by miniaudio."""
