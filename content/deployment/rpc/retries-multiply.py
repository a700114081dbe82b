# check
# 三层各试 3 次，最底层收到 27 次
calls = 0


def bottom():
    global calls
    calls += 1
    raise ConnectionError


def layer(below, times=3):
    def call():
        for attempt in range(times):
            try:
                return below()
            except ConnectionError:
                if attempt == times - 1:
                    raise

    return call


try:
    layer(layer(layer(bottom)))()
except ConnectionError:
    print("calls that reach the bottom of three layers with 3 attempts each:", calls)
