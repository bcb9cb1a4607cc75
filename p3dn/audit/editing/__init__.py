"""What somebody saw, typed and sent: nothing is made twice, overwritten unseen or lost."""
