"""Prints the figures of kzdesk-bench as a table: each subject beside its reference, and whether its aim is met."""
import json
import operator
import platform
import re
import shutil
import subprocess
import sys

TIMES = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}


def read(path, pattern):
    with open(path, encoding="utf-8") as file:
        found = re.search(pattern, file.read())
    return found.group(1).strip() if found else "?"


def machine(context):
    disk = subprocess.run(["findmnt", "-no", "SOURCE,FSTYPE", "-T", "."], capture_output=True, text=True, check=False)
    memory = int(read("/proc/meminfo", r"MemTotal:\s*(\d+)")) / (1 << 20)
    free = shutil.disk_usage(".").free / (1 << 30)
    yield f"{read('/proc/cpuinfo', r'model name.*: (.*)')}, {context['num_cpus']} cores, {memory:.0f} GiB RAM"
    yield f"disk {' '.join(disk.stdout.split()) or '?'}, {free:.0f} GiB free; Linux {platform.release()}"
    yield f"{context['compiler']}, Qt {context['Qt']}; {context['date']}"


def seconds(run):
    return run["real_time"] * TIMES[run["time_unit"]]


def shown(run):
    for rate, unit in (("bytes_per_second", "B/s"), ("items_per_second", "/s")):
        if rate in run:
            value = run[rate]
            for prefix in ("", "k", "M", "G"):
                if value < 1000 or prefix == "G":
                    return f"{value:.3g} {prefix}{unit}"
                value /= 1000
    return f"{run['real_time']:.3g} {run['time_unit']}"


def judged(subject, reference):
    """The aim is 'rate >= 0.2' or 'time <= 1.5', both of the reference's, or '<counter> <= 128'."""
    aim = subject.get("label", "")
    ratio = None
    if reference:
        ratio = seconds(reference) / seconds(subject)
    found = re.fullmatch(r"(\w+) (<=|>=) ([\d.]+)", aim)
    if not found:
        return shown(subject), ratio, "", ""
    what, sign, limit = found.groups()
    if what == "time":
        ratio = 1 / ratio
    value = ratio if what in ("rate", "time") else subject[what]
    text = shown(subject) if what in ("rate", "time") else f"{value:.4g} {what}"
    met = {"<=": operator.le, ">=": operator.ge}[sign](value, float(limit))
    return text, ratio, aim, "yes" if met else "NO"


def main(path):
    with open(path, encoding="utf-8") as file:
        figures = json.load(file)
    runs = {}
    sizes = {}
    for run in figures["benchmarks"]:
        if run.get("error_occurred"):
            print(f"{run['name']}: {run['error_message']}", file=sys.stderr)
        elif run.get("aggregate_name", "median") == "median":
            what, role, size = re.match(r"(.*)/(subject|reference)\b(?:/(\d+)\b)?", run["run_name"]).groups()
            if size:
                sizes.setdefault(what, {})[int(size)] = run
            else:
                runs.setdefault(what, {})[role] = run
    print(*machine(figures["context"]), sep="\n", end="\n\n")
    rows = [("what", "subject", "reference", "ratio", "aim", "met?")]
    for what, pair in runs.items():
        if "subject" in pair:
            reference = pair.get("reference")
            text, ratio, aim, met = judged(pair["subject"], reference)
            rows.append((what, text, shown(reference) if reference else "", f"{ratio:.3g}" if ratio else "", aim, met))
    for what, of_size in sorted(sizes.items()):
        least = of_size[min(of_size)]["items_per_second"]
        for size, run in sorted(of_size.items()):
            ratio = least / run["items_per_second"]
            rows.append((f"{what}, {size:,} names", shown(run), "", f"{ratio:.3g}", "cost of a name, to the fewest", ""))
    widths = [max(len(row[i]) for row in rows) for i in range(6)]
    for row in rows:
        print(" | ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


main(sys.argv[1])
