# A background job of an interactive shell ends when its terminal hangs up (bash 5.2.15 and 5.3.15; 2026-11-26)
import os
import pty
import time

pid, master = pty.fork()
if pid == 0:
    os.environ["PS1"] = "$ "
    os.execvp("bash", ["bash", "--norc", "-i"])
os.write(master, b"(sleep 1; echo done > undo.done) & echo started\n")
time.sleep(0.5)
os.close(master)          # the terminal hangs up
time.sleep(2)
print("undo ran:", os.path.exists("undo.done"))
