# check
# CPython 3.14 把线程的名字告诉系统：ps -L 的 comm 和 pstree -t 显示它，pstree 不加 -t 不显示
cat > app.py <<'EOF'
import threading, time
threading.Thread(target=time.sleep, args=(60,), name="mailer", daemon=True).start()
open("ready", "w").close()
time.sleep(60)
EOF
python3 --version
python3 app.py & app=$!
until [ -e ready ]; do sleep 0.1; done
echo "ps -L -o comm: $(ps -L -o comm= -p $app | paste -sd' ')"
echo "pstree: $(pstree $app)"
echo "pstree -t: $(pstree -t $app)"
kill $app; wait $app 2> /dev/null || true
