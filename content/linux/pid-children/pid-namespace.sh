# check: with=root
# 外面的祖先是 subreaper，里面的孤儿也归 PID 命名空间的 1 号进程；它死了，里面的进程跟着被杀，自成会话的也一样
cat > main.sh <<'EOF'
sh -c 'setsid sleep 50 & true'
exec sleep 40
EOF
cat > outer.py <<'EOF'
import ctypes, subprocess
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
subprocess.run(["unshare", "--pid", "--fork", "sh", "main.sh"])
EOF
python3 outer.py 2> /dev/null &
until pgrep -xf 'sleep 50' > /dev/null && pgrep -xf 'sleep 40' > /dev/null; do sleep 0.1; done
main=$(pgrep -xf 'sleep 40')
echo "NSpid of main: $(awk '/NSpid/ { print $3 }' "/proc/$main/status")"
echo "the orphan is a child of main: $(pgrep -P "$main" -cx sleep)"
echo "before: $(pgrep -cx sleep)"
pkill -9 -xf 'sleep 40'
wait 2> /dev/null
echo "after: $(pgrep -cx sleep)"
