"""Tests of what buyers say of neighbouring codes."""
