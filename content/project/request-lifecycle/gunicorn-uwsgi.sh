# check: with=venv
# Gunicorn 默认说 HTTP；--protocol uwsgi 时，Nginx 用 uwsgi_pass 调得到它
echo 'def app(environ, start_response):
    start_response("200 OK", [])
    return [environ["SERVER_SOFTWARE"].encode(), b"\n"]' > app.py
cat > nginx.conf <<'CONF'
pid nginx.pid; error_log /dev/null; events {}
http {
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3;
  uwsgi_temp_path t4; scgi_temp_path t5; access_log off;
  server {
    listen 127.0.0.1:8080;
    location / { uwsgi_pass 127.0.0.1:8000; include /etc/nginx/uwsgi_params; }
  }
}
CONF
python -m gunicorn --help | grep -e "--protocol "
python -m gunicorn -b 127.0.0.1:8000 --log-level error --protocol uwsgi app:app & app=$!
nginx -e n.err -p "$PWD" -c nginx.conf -g 'daemon off;' 2> /dev/null & web=$!
until curl -sf -o body http://127.0.0.1:8080/; do sleep 0.3; done
cat body
kill "$app" "$web"; wait || true
