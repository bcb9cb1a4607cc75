"""The papers an exemption rests on: handing them in, and handing them out."""
