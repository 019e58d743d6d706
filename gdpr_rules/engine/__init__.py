"""Forward chaining: rules and facts to derived facts, each with every derivation."""
