# check
# 不加 wraps：pickle 与 multiprocessing.Pool 报错，Flask 里第二个视图注册不上
import multiprocessing
import pickle
from functools import wraps

from flask import Flask


def bare(func):
    def wrapper(*args):
        return func(*args)

    return wrapper


@bare
def double(n):
    return 2 * n


def tried(name, call):
    try:
        call()
    except Exception as e:
        print(name, type(e).__name__, str(e).split(" at 0x")[0])


if __name__ == "__main__":
    tried("pickle:", lambda: pickle.dumps(double))
    with multiprocessing.Pool(1) as pool:
        tried("multiprocessing.Pool:", lambda: pool.map(double, [1]))
    app = Flask(__name__)
    app.route("/a")(bare(lambda: "a"))
    tried("Flask:", lambda: app.route("/b")(bare(lambda: "b")))
    app.route("/c")(wraps(tried)(bare(lambda: "c")))
    print("with wraps:", sorted(app.view_functions))
