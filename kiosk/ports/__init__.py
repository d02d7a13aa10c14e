"""What the use cases need from the world, said in the words of the domain."""
