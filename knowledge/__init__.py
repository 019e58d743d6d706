"""The knowledge base: data only, reached through importlib.resources.files("gdpr_rules.knowledge")."""
