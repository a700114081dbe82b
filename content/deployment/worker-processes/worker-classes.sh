# check: with=venv
# Gunicorn 自带的 worker 类；uvicorn.workers 已弃用
python3 -c 'from gunicorn.workers import SUPPORTED_WORKERS as known; print(*known)'
python3 -W always -c 'import uvicorn.workers' 2>&1 | grep -o 'DeprecationWarning: .*'
