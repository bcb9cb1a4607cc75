"""The languages of the pages: who reads which, how it is written, and the compiled books."""
