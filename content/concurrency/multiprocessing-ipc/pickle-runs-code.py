# check
# 反序列化会执行数据里指定的调用：收到的字节说调用 print，就调用了
import pickle

class Evil:
    def __reduce__(self):
        return print, ("code ran in the receiver",)

pickle.loads(pickle.dumps(Evil()))
