"""The two-page KPI report: its shape, its words and how it is drawn. Nothing here reads the database."""
