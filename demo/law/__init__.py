"""What the demo city laid down, and lines on which the law has something to say."""
