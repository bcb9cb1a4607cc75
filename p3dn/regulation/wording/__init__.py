"""What a judgement says: sentences, words, articles."""
