# check: with=root
# PID 命名空间的 1 号进程死了，里面的进程跟着被杀，自成会话的也一样
cat > main.sh <<'EOF'
setsid sleep 50 &
exec sleep 40
EOF
unshare --pid --fork sh main.sh 2> /dev/null &
until pgrep -xf 'sleep 50' > /dev/null && pgrep -xf 'sleep 40' > /dev/null; do sleep 0.1; done
echo "NSpid of main: $(awk '/NSpid/ { print $3 }' /proc/"$(pgrep -xf 'sleep 40')"/status)"
echo "before: $(pgrep -cx sleep)"
pkill -9 -xf 'sleep 40'
wait 2> /dev/null
echo "after: $(pgrep -cx sleep)"
