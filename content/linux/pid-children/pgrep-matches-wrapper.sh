# pgrep -f and pkill -f match the process that started them; -A or [a] cures it (procps-ng 4.0.2, 4.0.7; 2026-11-26)
# Run where no process is called app.py, in a PID namespace of its own: unshare -pf --mount-proc bash pgrep-matches-wrapper.sh
echo "direct:       $(pgrep -c -f app.py)"
echo "sh -c:        $(sh -c 'pgrep -c -f app.py; true')"
echo "sh -c, alone: $(sh -c 'pgrep -c -f app.py')  (sh is dash)"
echo "bash -c, alone: $(bash -c 'pgrep -c -f app.py')"
echo "bash -c:      $(bash -c 'pgrep -c -f app.py; true')"
echo "timeout:      $(timeout 5 pgrep -c -f app.py)"
echo "shell=True:   $(cat > run.py <<'P'
import subprocess
print(subprocess.run("pgrep -c -f app.py; true", shell=True, capture_output=True, text=True).stdout.strip())
P
python3 run.py; rm run.py)"
echo "sh -c, -A:    $(sh -c 'pgrep -c -f -A app.py; true')"
echo "timeout, -A:  $(timeout 5 pgrep -c -f -A app.py)"
echo "sh -c, [a]:   $(sh -c 'pgrep -c -f "[a]pp\.py"; true')"
sh -c 'pkill -f app.py; echo survived'; echo "sh -c pkill -f: rc $?"
sh -c 'pkill -f -A app.py; echo survived'; echo "sh -c pkill -f -A: rc $?"
