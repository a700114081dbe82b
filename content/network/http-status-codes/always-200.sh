# check: with=venv
# 出错也回 200：curl -f 以 0 退出，raise_for_status 不抛，访问日志里全是 200；回 404 则三处都看得出
cat > app.py <<'EOT'
from flask import Flask
app = Flask(__name__)
@app.get("/always-200")
def always(): return {"code": 404, "message": "no such user"}
@app.get("/honest")
def honest(): return {"message": "no such user"}, 404
EOT
gunicorn --access-logfile access.log --access-logformat '%(U)s %(s)s' --log-level critical app:app & server=$!
until curl -so ready localhost:8000/ready; do sleep 0.1; done
for path in always-200 honest; do
  curl -sfo body "localhost:8000/$path"; echo "$path: curl -f exit $?"
  python3 -c "
import requests
response = requests.get('http://localhost:8000/$path')
try:
    response.raise_for_status()
    print('  raise_for_status: nothing raised,', response.json())
except requests.HTTPError as error:
    print('  raise_for_status:', str(error).split(' for url')[0])"
done
kill $server; wait
grep -v ready access.log | sort -u
