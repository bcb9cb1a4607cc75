"""What the demo city plans, asks for, approves, receives and pays."""
