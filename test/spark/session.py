"""Runs statements in one Spark session with two workers. Reads a line of JSON each, answers a line of JSON each.

{"id": 1, "statement": "..."} gives {"id": 1, "rows": [{...}], "plan": "..."}, the plan being the physical one; a statement that
Spark refuses gives {"id": 1, "fault": "..."}.
"""

import json
import math
import os
import re
import sys
import tempfile

from pyspark.sql import SparkSession

# Whatever Spark prints must not come between the answers.
answers = os.fdopen(os.dup(1), "w")
sys.stdin.reconfigure(encoding="utf-8")
os.dup2(2, 1)
os.chdir(tempfile.mkdtemp(prefix="clienttier-spark-"))

session = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.log.level", "ERROR")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.files.minPartitionNum", "4")
    .getOrCreate()
)


def plan_of(statement, frame):
    """Gives the physical plan of a query, or of the one that sets variables."""
    setting = re.fullmatch(r"SET VARIABLE \(.*?\) = \(\n(.*)\n\)", statement, re.DOTALL)
    if setting:
        return session.sql("EXPLAIN " + setting[1]).collect()[0][0]
    return frame._jdf.queryExecution().executedPlan().toString()


def plain(cell):
    """Gives a cell as JSON can hold it: NaN, infinities and dates as text."""
    if cell is None or isinstance(cell, (bool, int, str)) or (isinstance(cell, float) and math.isfinite(cell)):
        return cell
    return str(cell)


def answer(**said):
    answers.write(json.dumps(said) + "\n")
    answers.flush()


answer(id=0, version=session.version)
for line in sys.stdin:
    asked = json.loads(line)
    try:
        frame = session.sql(asked["statement"])
        rows = [{name: plain(cell) for name, cell in row.asDict().items()} for row in frame.collect()]
        answer(id=asked["id"], rows=rows, plan=plan_of(asked["statement"], frame))
    except Exception as fault:  # what Spark refuses is told to the test, which fails
        answer(id=asked["id"], fault=str(fault)[:3000])
session.stop()
