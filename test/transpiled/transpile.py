"""Rewrites statements for DuckDB. Reads a line of JSON each, answers a line of JSON each.

{"id": 1, "dialect": "bigquery", "statement": "..."} gives {"id": 1, "statement": "...", "functions": ["SUBSTR", ...]}, or
{"id": 1, "fault": "..."} if sqlglot cannot read the statement, does not know a function in it, or has nothing like it in DuckDB.
"""

import json
import sys

import sqlglot
from sqlglot import ErrorLevel, TokenType, exp

sys.stdin.reconfigure(encoding="utf-8")

# What stands before a bracket, but is no function.
WORDS = {"AND", "AS", "BY", "DISTINCT", "ELSE", "EXCEPT", "EXCLUDE", "FROM", "IN", "JOIN", "NOT", "OR", "OVER", "SELECT", "THEN", "WHEN", "WHERE"}

QUOTED = {TokenType.IDENTIFIER, TokenType.STRING}


def functions(statement, dialect):
    """Gives the names of the functions that a statement calls, as it writes them."""
    tokens = sqlglot.tokenize(statement, read=dialect)
    names = {
        before.text
        for before, bracket in zip(tokens, tokens[1:])
        if bracket.token_type == TokenType.L_PAREN and before.text.isupper() and before.token_type not in QUOTED
    }
    return sorted(names - WORDS)


def rewritten(statement, dialect):
    """Gives the statement as DuckDB reads it."""
    trees = sqlglot.parse(statement, read=dialect, error_level=ErrorLevel.RAISE)
    if len(trees) != 1:
        raise ValueError(f"{len(trees)} statements instead of one")
    unknown = [node.sql(dialect)[:200] for node in trees[0].find_all(exp.Anonymous, exp.AnonymousAggFunc, exp.Command)]
    if unknown:
        raise ValueError(f"sqlglot does not know {unknown}")
    return trees[0].sql("duckdb", unsupported_level=ErrorLevel.RAISE)


print(json.dumps({"id": 0, "version": sqlglot.__version__}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    said = {"id": asked["id"]}
    try:
        said["statement"] = rewritten(asked["statement"], asked["dialect"])
        said["functions"] = functions(asked["statement"], asked["dialect"])
    except Exception as fault:  # what sqlglot refuses is told to the test, which fails
        said["fault"] = str(fault)[:3000]
    print(json.dumps(said), flush=True)
