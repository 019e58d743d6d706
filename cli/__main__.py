"""Lets `python -m gdpr_rules.cli` stand for `gdpr-rules`."""

import sys

from .main import main

sys.exit(main())
