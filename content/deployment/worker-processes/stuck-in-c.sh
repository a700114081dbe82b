# check: with=venv timeout=60
# 卡在 C 代码里的进程超时后先收到 SIGABRT，不退，再被主进程 SIGKILL，客户端的连接断开；占着 GIL 的请求让 gthread 也超时；响应已经开始的，中途断开
cat > app.py <<'PY'
import hashlib, time
def stream():
    yield b"begun"
    time.sleep(10)
def app(environ, start_response):
    if environ["PATH_INFO"] == "/has-begun":
        start_response("200 OK", [])
        return stream()
    if environ["PATH_INFO"] == "/holds-the-GIL":
        sum(range(10 ** 11))
    hashlib.pbkdf2_hmac("sha256", b"x", b"y", 10 ** 9)
PY
for run in "1 has-begun" "1 releases-the-GIL" "2 holds-the-GIL"; do
  set -- $run
  gunicorn app:app --timeout 2 --threads "$1" 2> log & master=$!
  sleep 3
  curl -s -o reply -w "--threads $1, $2: status %{http_code}, %{errormsg}\n" "127.0.0.1:8000/$2"
  sleep 2
  grep -oE "WORKER TIMEOUT|Worker [(].*" log | if [ "$2" = has-begun ]; then head -1; else cat; fi | sed 's/pid:[0-9]*/pid/'
  kill $master; wait $master
done
