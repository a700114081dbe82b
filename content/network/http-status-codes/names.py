# check
# Python 标准库里各状态码的名字和说明
from http import HTTPStatus

for code in (100, 101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 409, 410, 412,
             413, 416, 422, 429, 500, 501, 502, 503, 504):
    status = HTTPStatus(code)
    print(status.value, status.phrase, "-", status.description)
print("499", 499 in HTTPStatus)
