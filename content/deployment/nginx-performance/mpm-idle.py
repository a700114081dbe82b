# check: timeout=60
# 同样限制 MaxRequestWorkers：prefork 留住 50 个空闲的长连接，event 留住的将近三倍
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

MODULES = Path("/usr/lib/apache2/modules")
BUILT_IN = subprocess.check_output(["apache2", "-l"], text=True)
here = Path.cwd()


def module(name: str) -> str:
    return "" if f"mod_{name}.c" in BUILT_IN else f"LoadModule {name}_module {MODULES}/mod_{name}.so\n"


def idle_connections(mpm: str, settings: str) -> tuple[int, str]:
    conf = here / f"{mpm}.conf"
    conf.write_text(f"LoadModule mpm_{mpm}_module {MODULES}/mod_mpm_{mpm}.so\n"
                    + module("unixd") + module("authz_core")
                    + f"ServerName x\nDefaultRuntimeDir {here}\nMutex sem\n"
                    f"PidFile {here}/{mpm}.pid\nErrorLog {here}/{mpm}.log\n"
                    f"DocumentRoot {here}\nListen 127.0.0.1:8080\n"
                    f"KeepAlive On\nKeepAliveTimeout 300\nMaxRequestWorkers 50\n{settings}")
    subprocess.run(["apache2", "-f", conf, "-k", "start"], check=True)
    time.sleep(2)
    kept = []
    while len(kept) < 200:
        try:
            connection = socket.create_connection(("127.0.0.1", 8080), timeout=2)
            connection.sendall(b"GET /none HTTP/1.1\r\nHost: x\r\n\r\n")
            if not connection.recv(1000):
                break
        except OSError:
            break
        kept.append(connection)
    pid = (here / f"{mpm}.pid").read_text().strip()
    children = subprocess.check_output(["pgrep", "-P", pid], text=True).split()
    os.kill(int(pid), signal.SIGTERM)
    time.sleep(2)
    return len(kept), len(children)


kept, processes = idle_connections("prefork", "StartServers 5\n")
print(subprocess.check_output(["grep", "-h", "MaxRequestWorkers", "prefork.conf"], text=True).strip())
print(f"prefork: {processes} processes, {kept} idle connections kept")
kept, processes = idle_connections("event", "ThreadsPerChild 25\nServerLimit 2\nStartServers 2\n")
print(f"event: {processes} processes of 25 threads, {processes * 25} threads, at least {kept // 20 * 20} idle connections kept")
