# check
# pgrep -f 与 pkill -f 会匹配启动它们的那一层，bash -c 的最后一条命令取代 bash 时除外；-A 或 [a] 避开
echo "direct: $(pgrep -c -f app.py)"
echo "sh -c: $(sh -c 'pgrep -c -f app.py; true')"
echo "bash -c, alone: $(bash -c 'pgrep -c -f app.py')"
echo "bash -c, last of two: $(bash -c 'true; pgrep -c -f app.py')"
ln -s /bin/bash sh; echo "bash as sh -c, alone: $(./sh -c 'pgrep -c -f app.py')"
echo "bash -c: $(bash -c 'pgrep -c -f app.py; true')"
echo "timeout: $(timeout 5 pgrep -c -f app.py)"
cat > run.py <<'EOF'
import subprocess
print(subprocess.run("pgrep -c -f app.py; true", shell=True, capture_output=True, text=True).stdout.strip())
EOF
echo "shell=True: $(python3 run.py)"
echo "sh -c, -A: $(sh -c 'pgrep -c -f -A app.py; true')"
sh -c 'pkill -f app.py; echo survived'
echo "sh -c pkill -f app.py: exit status $?"
echo 'import time; open("ready", "w").close(); time.sleep(60)' > app.py
python3 app.py & until [ -e ready ]; do sleep 0.1; done
echo "beside a running app.py: $(sh -c 'pkill -e -f app.py; echo survived' | sed 's/ (pid.*//' | paste -sd,)"
pgrep --version
