"""Mission, vision and values; private reflection, the anonymous pulse, the glossary."""
