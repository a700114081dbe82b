# 同样限制 MaxRequestWorkers 50：prefork 留住 50 个空闲的长连接，event 留住 150 个左右（上限 50 + 2 × 50）。Apache 2.4.69、CPython 3.14，2026-11-26；以 root 运行
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
    if f"mod_{name}.c" in BUILT_IN:
        return ""
    return f"LoadModule {name}_module {MODULES}/mod_{name}.so\n"


def idle_connections(mpm: str, settings: str) -> int:
    conf = here / f"{mpm}.conf"
    conf.write_text(f"LoadModule mpm_{mpm}_module {MODULES}/mod_mpm_{mpm}.so\n"
                    + module("unixd") + module("authz_core")
                    + f"User www-data\nGroup www-data\nServerName x\n"
                    f"DefaultRuntimeDir {here}\nMutex sem\n"
                    f"PidFile {here}/{mpm}.pid\nErrorLog {here}/{mpm}.log\n"
                    f"DocumentRoot {here}\nListen 127.0.0.1:8080\n"
                    f"KeepAlive On\nKeepAliveTimeout 300\nMaxRequestWorkers 50\n{settings}")
    subprocess.run(["apache2", "-f", conf, "-k", "start"], check=True)
    time.sleep(3)
    kept = []
    while True:
        try:
            connection = socket.create_connection(("127.0.0.1", 8080), timeout=2)
            connection.sendall(b"GET /none HTTP/1.1\r\nHost: x\r\n\r\n")
            if not connection.recv(1000):
                break
        except OSError:
            break
        kept.append(connection)
    os.kill(int((here / f"{mpm}.pid").read_text()), signal.SIGTERM)
    time.sleep(3)
    return len(kept)


print(subprocess.check_output(["apache2", "-v"], text=True).splitlines()[0])
for _ in range(2):
    print("prefork：", idle_connections("prefork", "StartServers 5\n"), "个")
    print("event：", idle_connections("event", "ThreadsPerChild 25\nServerLimit 2\n"), "个")
