# check: timeout=60
# Queue.put 不当场序列化：后台线程还没轮到它时改了对象，收到的是改过的；先 pickle.dumps 再放就不变
import multiprocessing as mp, pickle

if __name__ == "__main__":
    q, data = mp.Queue(), [1]
    q.put(bytes(1_000_000))   # 管道装不下，后台线程停在这里
    q.put(data)
    q.put(pickle.dumps(data))
    data.append(2)
    q.get()
    print("put the list, then append:", q.get())
    print("put pickle.dumps(list), then append:", pickle.loads(q.get()))
