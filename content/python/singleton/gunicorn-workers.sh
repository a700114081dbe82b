# check: with=venv timeout=60
# Gunicorn 开 2 个 worker，有没有 --preload，模块级计数器都是一个 worker 一份
cat > app.py <<'EOF'
import os
count = 0
def app(environ, start_response):
    global count
    count += 1
    start_response("200 OK", [("Connection", "close")])
    return [f"{os.getpid()} {count}\n".encode()]
EOF
for option in "" --preload; do
  gunicorn -w 2 $option -b 127.0.0.1:8000 app:app >log 2>&1 &
  server=$!
  until curl -s -o /dev/null http://127.0.0.1:8000/; do sleep 0.1; done
  sleep 0.5
  for i in $(seq 100); do curl -s http://127.0.0.1:8000/; done > seen
  kill $server
  wait $server
  awk -v option="$option" '{ if ($2 > last[$1]) last[$1] = $2 }
    END { for (pid in last) { n++; all += last[pid] }
          print "gunicorn -w " n, option, "- last counts add up to all requests:", all == 101 }' seen
done
