// Whether the database is there.
RETURN 1
