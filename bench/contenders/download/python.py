import boto3
from contend import contend


def prepare(task):
    bucket = boto3.resource("s3", endpoint_url=task["endpoint"]).Bucket("bench")

    def run():
        bucket.download_file("file", task["target"])
        return task["bytes"]

    return run


contend(prepare)
