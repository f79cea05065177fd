"""Runs the statements of models over a folder of Parquet files, with so many workers of one core each.

python segment-by-spark.py WORKERS CUSTOMERS OUT STATEMENTS.json prints a line of JSON: the versions, and for each model the seconds, the
rows of each segment, and the most memory of the driver and of a worker so far, in bytes. STATEMENTS.json: {"model": ["...", ...]}.
"""

import json
import os
import platform
import sys
import threading
import time

from pyspark.sql import SparkSession

workers, customers, out, statements = sys.argv[1:]
said = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # whatever Spark prints must not come between the results


class Memory(threading.Thread):
    """Notes the most resident memory of the driver's Java and of each worker's, several times a second."""

    def __init__(self):
        super().__init__(daemon=True)
        self.driver = self.worker = 0

    def run(self):
        while True:
            for pid in filter(str.isdigit, os.listdir("/proc")):
                self.note(pid)
            time.sleep(0.2)

    def note(self, pid):
        try:
            with open(f"/proc/{pid}/cmdline", encoding="utf-8") as file:
                command = file.read()
            with open(f"/proc/{pid}/statm", encoding="utf-8") as file:
                size = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except OSError:
            return  # it has ended meanwhile
        if application in command and "CoarseGrainedExecutorBackend" in command:
            self.worker = max(self.worker, size)
        elif int(pid) == driver:
            self.driver = max(self.driver, size)


session = (
    SparkSession.builder.master(f"local-cluster[{workers},1,2048]")
    .config("spark.executor.memory", "2g")
    .config("spark.driver.memory", "2g")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .config("spark.log.level", "ERROR")
    .config("spark.sql.shuffle.partitions", "8")
    .getOrCreate()
)
application = session.sparkContext.applicationId
driver = session.sparkContext._jvm.java.lang.ProcessHandle.current().pid()
memory = Memory()
memory.start()
session.read.parquet(customers).createOrReplaceTempView("customers")


def run(name, model):
    """Computes the numbers that decide, segments all customers, and writes them."""
    started = time.monotonic()
    for statement in model[:-1]:
        session.sql(statement).collect()
    drawn = time.monotonic()
    session.sql(model[-1]).write.mode("overwrite").parquet(f"{out}/{name}")
    ended = time.monotonic()
    counts = session.read.parquet(f"{out}/{name}").groupBy("clienttier_segment").count().collect()
    return {
        "numbers": drawn - started,
        "segments": ended - drawn,
        "counts": {str(segment): rows for segment, rows in counts},
        "driver": memory.driver,
        "worker": memory.worker,
    }


with open(statements, encoding="utf-8") as file:
    models = json.load(file)
results = {name: run(name, model) for name, model in models.items()}
java = session.sparkContext._jvm.java.lang.System.getProperty("java.version")
versions = {"spark": session.version, "java": java, "python": platform.python_version()}
print(json.dumps({"versions": versions, "models": results}), file=said, flush=True)
session.stop()
